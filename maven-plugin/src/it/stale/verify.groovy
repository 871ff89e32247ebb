List<String> builds = new File(basedir, 'build.log').text.split(/--- sinew[^\n]*:refresh /).toList().tail()
assert builds.size() == 4
File classes = new File(basedir, 'target/classes/com/example')

// the file in src/main/nn was found
assert builds[0].contains('Compiling 1 source file')
// without the goal the compiler plugin does not notice the edit
assert builds[1].contains('Nothing to compile - all classes are up to date')
// with it the network is compiled again, and then there is nothing left to do
assert builds[2].contains('[INFO] gate.nn is newer than Gate.class, so the sources are compiled again')
assert builds[2].contains('Compiling 1 source file')
assert new File(classes, 'AfterNetwork.class').isFile()
assert new File(classes, 'Gate.class').isFile()
assert builds[3].contains('Nothing to compile - all classes are up to date')
