import static groovy.io.FileType.FILES

File target = new File(basedir, 'target')
List<String> builds = new File(basedir, 'build.log').text.split(/--- sinew[^\n]*:generate /).toList().tail()
int count = builds.size()
assert count == 3

// one of two networks went, the other stays as it is
def second = builds[1] =~ /\[INFO\] 1 \.nn file: 0 classes written, (\d+) unchanged, (\d+) removed/
assert second.find()
assert (second.group(1) as int) > 0
assert (second.group(2) as int) > 0

// the last one went: no class stays, although the compiler plugin was told not to look for changes
def third = builds[2] =~ /\[INFO\] 0 \.nn files: 0 classes written, 0 unchanged, (\d+) removed/
assert third.find()
assert third.group(1) == second.group(1)

['generated-sources/nn', 'classes'].each { name ->
  new File(target, name).with { folder ->
    if (folder.exists()) {
      folder.eachFileRecurse(FILES) { assert false : "left behind: $it" }
    }
  }
}
assert !new File(target, 'generated-sources/nn.lst').exists()
