package dev.sinew.processor.annotation;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.ParameterValues;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an annotation sets parameters of its network to: {@code "width = 32, depth = 2"}. */
final class ParametersAttribute {
  static final String NAME = "parameters";

  private static final Pattern ONE = Pattern.compile("\\s*([^\\s=]+)\\s*=\\s*([^=]*[^\\s=])\\s*");

  private ParametersAttribute() {}

  /** For all networks that the type asks for; without those that are reported. */
  static BuildSettings of(Annotation annotation, Mistakes mistakes) {
    Map<String, String> values = new LinkedHashMap<>();
    String text = annotation.text(NAME);
    if (text.isEmpty()) {
      return BuildSettings.NONE;
    }
    for (String part : text.split(",", -1)) {
      Matcher one = ONE.matcher(part);
      if (!one.matches()) {
        mistakes.report(DiagnosticKind.BAD_PARAMETERS, annotation.place(NAME), part.strip());
      } else if (values.putIfAbsent(one.group(1), one.group(2)) != null) {
        mistakes.report(DiagnosticKind.PARAMETER_TWICE, annotation.place(NAME), one.group(1));
      }
    }
    return BuildSettings.NONE.withParameters(ParameterValues.ofEvery(values));
  }
}
