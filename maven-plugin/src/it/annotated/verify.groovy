import java.util.zip.ZipFile

// the processor that a user gets carries its libraries, under names of its own
List<File> installed = []
new File(localRepositoryPath, 'dev/sinew/sinew-processor').eachFileRecurse { installed << it }
assert !installed.find { it.name.endsWith('.pom') }.text.contains('<artifactId>antlr4-runtime')
new ZipFile(installed.find { it.name.endsWith('.jar') }).withCloseable { zip ->
  List<String> classes = zip.entries().collect { it.name }.findAll { it.endsWith('.class') }
  assert classes.any { it.startsWith('dev/sinew/processor/') }
  assert classes.every { it.startsWith('dev/sinew/') }
  Closure<String> text = { zip.getInputStream(zip.getEntry(it)).getText('UTF-8') }
  String processor = 'dev.sinew.processor.annotation.NeuralProcessor'
  assert classes.contains(processor.replace('.', '/') + '.class')
  // Gradle compiles one type anew by itself only where these say that it may
  assert text('META-INF/gradle/incremental.annotation.processors') == processor + ',isolating\n'
  assert text('META-INF/services/javax.annotation.processing.Processor').trim() == processor
}

assert new File(basedir, 'target/generated-sources/annotations/com/example/XorNetwork.java').isFile()
String log = new File(basedir, 'build.log').text
assert log.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
assert !log.contains('[WARNING]')
