assert new File(basedir, 'target/generated-test-sources/nn/com/example/SumNetwork.java').isFile()
assert new File(basedir, 'target/test-classes/com/example/SumNetwork.class').isFile()
assert !new File(basedir, 'target/classes/com/example').exists()

List<String> builds = new File(basedir, 'build.log').text.split(/--- sinew[^\n]*:generate-test /).toList().tail()
int count = builds.size()
assert count == 2
assert builds[0] =~ /\[INFO\] 1 \.nn file: \d+ classes written, 0 unchanged, 0 removed/
assert builds[0].contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
assert builds[1] =~ /\A[^\n]*\n\[INFO\] skipped\n/
