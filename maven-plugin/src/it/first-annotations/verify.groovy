String log = new File(basedir, 'build.log').text
assert log.contains('OPEN\nCLOSED\n')
assert !log.contains('[WARNING]')
