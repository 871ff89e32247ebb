package dev.sinew.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What the jar tells Maven and Eclipse about the goals. */
class DescriptorTest {

  private static List<String> texts(String resource, String element) throws Exception {
    try (InputStream in = DescriptorTest.class.getResourceAsStream(resource)) {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(Objects.requireNonNull(in, resource));
      NodeList elements = document.getElementsByTagName(element);
      return IntStream.range(0, elements.getLength())
          .mapToObj(i -> elements.item(i).getTextContent())
          .toList();
    }
  }

  @Test
  void eclipseKnowsEveryGoal() throws Exception {
    Set<String> goals = new TreeSet<>(texts("/META-INF/maven/plugin.xml", "goal"));

    assertEquals(Set.of("freeze", "generate", "generate-test", "refresh"), goals);
    assertEquals(
        goals, new TreeSet<>(texts("/META-INF/m2e/lifecycle-mapping-metadata.xml", "goal")));
  }

  @Test
  void phasesAndThreads() throws Exception {
    assertEquals(
        Set.of("generate-sources", "generate-test-sources", "process-sources"),
        Set.copyOf(texts("/META-INF/maven/plugin.xml", "phase")));
    assertEquals(
        List.of("true", "true", "true", "true"), texts("/META-INF/maven/plugin.xml", "threadSafe"));
  }
}
