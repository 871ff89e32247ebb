assert new File(basedir, 'target/generated-sources/nn/com/example/GateNetwork.java').isFile()
assert new File(basedir, 'target/classes/com/example/GateNetwork.class').isFile()

String log = new File(basedir, 'build.log').text
assert log =~ /\[INFO\] 1 \.nn file: \d+ classes written, 0 unchanged, 0 removed/
assert log.contains('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')
