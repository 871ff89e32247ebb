package dev.sinew.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FigureTest {
  private static String html(Figure figure) {
    Html page = new Html();
    figure.addTo(page);
    return page.toString();
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toList());
  }

  /** The drawing is 54 to 584 wide and, from top to bottom, 28 to 224 high. */
  @Test
  void curvesGoFromTheFirstEpochToTheLastBetweenRoundMarks() {
    String html =
        html(
            Figure.of(
                "Loss",
                List.of(
                    new Curve("training", List.of(1.0, 0.5, 0.0)),
                    new Curve("validation", List.of(0.75, 0.25)))));
    assertEquals(
        List.of("54.0,28.0 319.0,126.0 584.0,224.0", "54.0,77.0 319.0,175.0"),
        all("points=\"([^\"]*)\"", html));
    assertEquals(List.of("0.0", "0.2", "0.4", "0.6", "0.8", "1.0"), all("\"end\">([^<]*)<", html));
    assertEquals(List.of("1", "2", "3", "epoch"), all("\"middle\">([^<]*)<", html));
    assertEquals(List.of("training", "validation"), all("</svg>([^<]*)</span>", html));
  }

  @Test
  void oneEpochIsAPointInTheMiddle() {
    String html = html(Figure.of("Loss", List.of(new Curve("a", List.of(2.0)))));
    assertEquals(List.of("319.0"), all("cx=\"([^\"]*)\"", html));
  }

  @Test
  void keptEpochIsNamedOnTheSideThatHasRoom() {
    Figure figure = Figure.of("Loss", List.of(new Curve("a", Collections.nCopies(11, 1.0))));
    assertTrue(html(figure.withKept(1)).contains("text-anchor=\"start\">kept: epoch 1<"));
    assertTrue(html(figure.withKept(10)).contains("text-anchor=\"end\">kept: epoch 10<"));
  }

  @Test
  void namesAreNoMarkup() {
    String html = html(Figure.of("a < b", List.of(new Curve("<i>", List.of(1.0, 2.0)))));
    assertTrue(html.contains("aria-label=\"a &lt; b by epoch\""), html);
    assertTrue(html.contains("&lt;i&gt;"), html);
  }

  @Test
  void marksAreRound() {
    assertEquals(List.of("2.295", "2.300", "2.305", "2.310"), marks(Scale.of(2.2972, 2.3098)));
    assertEquals(List.of("0", "200", "400", "600", "800"), marks(Scale.of(12, 790)));
    assertEquals(List.of("-0.5", "0.0", "0.5", "1.0", "1.5"), marks(Scale.of(-0.3, 1.5)));
    assertEquals(2, marks(Scale.of(3, 3)).size());
  }

  private static List<String> marks(Scale scale) {
    return Arrays.stream(scale.marks().toArray()).mapToObj(scale::text).toList();
  }

  @Test
  void numberOfCurvesIsChecked() {
    for (int count : new int[] {0, 7}) {
      List<Curve> curves = Collections.nCopies(count, new Curve("a", List.of(1.0)));
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> Figure.of("Loss", curves));
      assertEquals("a figure has 1 to 6 curves, but found " + count, e.getMessage());
    }
  }

  @Test
  void pageIsWhole() {
    String page = new Html().subheading("a & b").paragraph("100 %, <b>").page("Titles \"&\"");
    assertTrue(page.startsWith("<!doctype html>\n<html lang=\"en\">"), page);
    assertTrue(page.contains("<title>Titles &quot;&amp;&quot;</title>"), page);
    assertTrue(page.contains("<h3>a &amp; b</h3>\n<p>100 %, &lt;b&gt;</p>\n"), page);
    assertTrue(page.endsWith("</main></body></html>\n"), page);
  }
}
