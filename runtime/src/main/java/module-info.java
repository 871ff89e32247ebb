/** What compiled networks need while they run: parameters, training, data and model files. */
module dev.sinew.runtime {
  requires static org.jspecify;

  exports dev.sinew;
  exports dev.sinew.data;
  exports dev.sinew.internal;
  exports dev.sinew.train;
}
