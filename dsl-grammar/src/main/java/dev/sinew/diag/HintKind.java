package dev.sinew.diag;

/** Every hint there is, with its text. */
public enum HintKind {
  DEFINED_AT("{0} is defined at {1}"),
  SHAPE_FROM("{0} has shape {1} from {2}"),
  ADD_FLATTEN("add '-> flatten' before {0}"),
  DID_YOU_MEAN("did you mean '{0}'?"),
  KNOWN_NAMES("known here: {0}"),
  WRITE("write {0}");

  private final String template;

  HintKind(String template) {
    this.template = template;
  }

  String template() {
    return template;
  }
}
