String folder = new File(basedir, 'after/com/example').canonicalPath + File.separator
List<String> builds = new File(basedir, 'build.log').text.split(/--- sinew[^\n]*:generate /).toList().tail()
int count = builds.size()
assert count == 2
String log = builds[1].normalize()

// all mistakes of all files, each with its place, line, caret and hint
String problems = """\
[ERROR] ${folder}digits.nn:3:18: error[unknown-name]: no value is called 'pixel'
      output digit = pixel -> dense(2) -> softmax
                     ^^^^^
    did you mean 'pixels'?
[ERROR] ${folder}other.nn:4:13: error[unknown-name]: no value is called 'hiden'
    \toutput a = hiden -> dense(2)
    \t           ^^^^^
    did you mean 'hidden'?
[ERROR] ${folder}other.nn:5:13: error[unknown-name]: no value is called 'hidde'
    \toutput b = hidde -> dense(2)
    \t           ^^^^^
    did you mean 'hidden'?
"""
assert log.contains(problems)

// how it ends: a count and the first mistake, no stack trace
assert log =~ /\[ERROR\] Failed to execute goal dev\.sinew:sinew-maven-plugin:\S+:generate \(default\) on project broken: /
assert log.contains("3 errors in 2 .nn files, the first: ${folder}digits.nn:3:18: error[unknown-name]: no value is called 'pixel' -> [Help 1]")
assert !log.contains('\tat ')

// nothing was written and nothing removed
File sources = new File(basedir, 'target/generated-sources/nn/com/example')
Set<String> networks = sources.list().findAll { it.endsWith('Network.java') } as Set
assert networks == ['DigitsNetwork.java', 'GoneNetwork.java'] as Set
assert sources.list().every { it.endsWith('.java') }
File gone = new File(basedir, 'target/classes/com/example/GoneNetwork.class')
assert gone.isFile()
sources.eachFile { assert it.lastModified() <= gone.lastModified() }
