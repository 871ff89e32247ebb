File classes = new File(basedir, 'use/target/classes')
assert new File(classes, 'com/example/FrozenShapes.weights').length() == (36 * 24 + 24 + 24 * 2 + 2) * 4
assert new File(classes, 'META-INF/native-image/dev.sinew.frozen/com.example.FrozenShapes/resource-config.json').isFile()
assert !new File(classes, 'com/example/tiny/FrozenXor.weights').exists()

String log = new File(basedir, 'build.log').text
assert log.contains('com.example.FrozenShapes written')
assert log.contains('com.example.tiny.FrozenXor written')
assert log.contains('Tests run: 3, Failures: 0, Errors: 0, Skipped: 0')
