File classes = new File(basedir, 'target/classes')
['module-info', 'com/example/modular/ScorerNetwork', 'com/example/modular/EstimateNetwork'].each {
  assert new File(classes, it + '.class').isFile()
}
assert !new File(basedir, 'build.log').text.contains('[WARNING]')
