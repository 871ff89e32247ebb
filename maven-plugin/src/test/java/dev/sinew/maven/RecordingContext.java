package dev.sinew.maven;

import java.io.File;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.codehaus.plexus.build.BuildContext;

/** An IDE that keeps what it is told: {@code refresh X.java}. */
final class RecordingContext {
  final List<String> calls = new ArrayList<>();
  boolean incremental;
  boolean changed;

  BuildContext context() {
    return (BuildContext)
        Proxy.newProxyInstance(
            BuildContext.class.getClassLoader(),
            new Class<?>[] {BuildContext.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "isIncremental" -> incremental;
                  case "hasDelta" -> changed;
                  default -> {
                    calls.add(method.getName() + " " + shown(arguments));
                    yield null;
                  }
                });
  }

  private static String shown(Object[] arguments) {
    return Arrays.stream(arguments)
        .map(argument -> argument instanceof File file ? file.getName() : argument)
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}
