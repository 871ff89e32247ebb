package dev.sinew.diag;

/**
 * Every mistake there is: its stable tag and its message, whose holes {@code {0}}, {@code {1}} are
 * filled in order.
 */
public enum DiagnosticKind {
  // reading the text
  SYNTAX("syntax", "found {0} where {1} is expected"),

  // names
  UNKNOWN_NAME("unknown-name", "no value is called '{0}' here");

  private final String tag;
  private final String template;

  DiagnosticKind(String tag, String template) {
    this.tag = tag;
    this.template = template;
  }

  /** The name that stays: what the error index and a search engine know this mistake by. */
  public String tag() {
    return tag;
  }

  String template() {
    return template;
  }
}
