import java.util.zip.ZipFile

// the processor that a user gets carries its libraries, under names of its own
List<File> installed = []
new File(localRepositoryPath, 'dev/sinew/sinew-processor').eachFileRecurse { installed << it }
assert !installed.find { it.name.endsWith('.pom') }.text.contains('<artifactId>antlr4-runtime')
new ZipFile(installed.find { it.name.endsWith('.jar') }).withCloseable { zip ->
  List<String> classes = zip.entries().collect { it.name }.findAll { it.endsWith('.class') }
  assert classes.any { it.startsWith('dev/sinew/processor/') }
  assert classes.every { it.startsWith('dev/sinew/') }
}

assert new File(basedir, 'target/generated-sources/annotations/com/example/XorNetwork.java').isFile()
String log = new File(basedir, 'build.log').text
assert log.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
assert !log.contains('[WARNING]')
