// the learned table, as the page shows it
String log = new File(basedir, 'build.log').text
assert log.contains('0.0 0.0: closed\n0.0 1.0: open\n1.0 0.0: open\n1.0 1.0: closed\n')
assert !log.contains('[WARNING]')
assert new File(basedir, 'target/gate.safetensors').isFile()
