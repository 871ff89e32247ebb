/** A modular project whose networks are part of its API. */
module com.example.modular {
  requires transitive dev.sinew.runtime;

  exports com.example.modular;
}
