File sources = new File(basedir, 'target/generated-sources/nn/com/example')
File classes = new File(basedir, 'target/classes/com/example')

List<String> builds = new File(basedir, 'build.log').text.split(/--- sinew[^\n]*:generate /).toList().tail()
int count = builds.size()
assert count == 3

// the first build writes and compiles everything
def first = builds[0] =~ /\[INFO\] 2 \.nn files: (\d+) classes written, 0 unchanged, 0 removed/
assert first.find()
int written = first.group(1) as int

// the second build writes only what the edit concerns, and everything compiles
def second = builds[1] =~ /\[INFO\] 2 \.nn files: (\d+) classes written, (\d+) unchanged, 0 removed/
assert second.find()
assert (second.group(1) as int) + (second.group(2) as int) > written
assert builds[1] =~ /Recompiling the module|Compiling \d+ source files/
File same = new File(sources, 'SameNetwork.java')
File edited = new File(sources, 'EditedNetwork.java')
File added = new File(sources, 'AddedNetwork.java')
assert same.lastModified() + 500 < edited.lastModified()
assert same.lastModified() + 500 < added.lastModified()
assert new File(classes, 'AddedNetwork.class').isFile()
assert new File(classes, 'EditedNetwork.class').lastModified() >= edited.lastModified()

// the third build has nothing to do
assert builds[2] =~ /\[INFO\] 2 \.nn files: all \d+ classes up to date/
assert builds[2].contains('Nothing to compile - all classes are up to date')
