package dev.sinew.cli.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.NetworkCompiler;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Networks with branches and several outputs, drawn. */
class PictureTest {
  private static final String RESIDUAL =
      """
      network Residual {
        input  left: float[12]
        input  right: float[12] scale(0.5)
        a      = left -> dense(16) -> relu
        b      = a + (a -> dense(16) -> tanh -> dense(16))
        c      = b + (b -> dense(16, bias = false) -> tanh -> dense(16)) + (right -> dense(16))
        output kind = c -> dense(3) -> softmax labels("a < b", "a & b", "other")
        output size = concat(c, a) -> dense(1)
        output code = left -> dense(12)
        train {
          input importance: float
          loss = crossEntropy(kind, sampleWeight = importance) + 0.5 * meanSquaredError(size)
              + meanSquaredError(code, target = left)
        }
      }
      """;

  /** A rectangle of a picture. */
  private record Area(double left, double top, double right, double bottom) {
    static Area of(Element rect) {
      double left = number(rect, "x");
      double top = number(rect, "y");
      return new Area(left, top, left + number(rect, "width"), top + number(rect, "height"));
    }

    boolean meets(Area other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static Drawing drawing(String text) {
    SourceFile source = new SourceFile("my.nn", text);
    DiagnosticLog log = new DiagnosticLog(source);
    return NetworkDrawing.of(
        NetworkCompiler.stages("", BuildSettings.NONE, log).get(0).shaped(), source);
  }

  private static Element parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }

  private static List<Element> elements(Element root, String tag, String style) {
    NodeList all = root.getElementsByTagName(tag);
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .filter(element -> List.of(element.getAttribute("class").split(" ", -1)).contains(style))
        .toList();
  }

  @Test
  void everyValueAndLossHasABoxOfItsOwn() throws Exception {
    Drawing drawing = drawing(RESIDUAL);
    Element svg = parsed(SvgPicture.of(drawing));
    // 20 values, a train input and three losses.
    assertEquals(24, drawing.boxes().size());
    List<Area> areas = elements(svg, "rect", "box").stream().map(Area::of).toList();
    assertEquals(24, areas.size());
    Area whole = new Area(0, 0, number(svg, "width"), number(svg, "height"));
    for (int i = 0; i < areas.size(); i++) {
      Area area = areas.get(i);
      assertTrue(
          area.left() >= 0 && area.right() <= whole.right() && area.bottom() <= whole.bottom(),
          area::toString);
      for (Area other : areas.subList(0, i)) {
        assertTrue(!area.meets(other), () -> area + " meets " + other);
      }
    }
    assertEquals(
        List.of("kind", "size", "code"),
        drawing.boxes().stream()
            .filter(box -> box.kind() == Drawing.Kind.OUTPUT)
            .map(Drawing.Box::heading)
            .toList());
  }

  @Test
  void arrowsLeadDownAndPassNoBox() throws Exception {
    Element svg = parsed(SvgPicture.of(drawing(RESIDUAL)));
    List<Area> areas = elements(svg, "rect", "box").stream().map(Area::of).toList();
    List<Element> arrows = elements(svg, "path", "arrow");
    // 22 between values, and the losses read 5.
    assertEquals(27, arrows.size());
    for (Element arrow : arrows) {
      List<double[]> points = points(arrow.getAttribute("d"));
      double y = 0;
      for (double[] point : points) {
        assertTrue(point[1] >= y, arrow.getAttribute("d"));
        y = point[1];
        for (Area area : areas) {
          boolean inside =
              point[0] > area.left()
                  && point[0] < area.right()
                  && point[1] > area.top() + 1
                  && point[1] < area.bottom() - 1;
          assertTrue(!inside, arrow.getAttribute("d"));
        }
      }
    }
  }

  /** The ends of the parts of a path: the last two numbers behind each letter. */
  private static List<double[]> points(String path) {
    List<double[]> points = new ArrayList<>();
    for (String part : path.split("(?=[MCL])", -1)) {
      String[] numbers = part.substring(1).strip().split(" ", -1);
      points.add(
          new double[] {
            Double.parseDouble(numbers[numbers.length - 2]),
            Double.parseDouble(numbers[numbers.length - 1])
          });
    }
    return points;
  }

  @Test
  void aSeriesIsAColumn() throws Exception {
    Element svg =
        parsed(
            SvgPicture.of(
                drawing(
                    "network Gate { input x: float[2] output y = x -> dense(300) -> relu ->"
                        + " dense(1) -> sigmoid }")));
    List<String> middles =
        elements(svg, "text", "heading").stream()
            .map(text -> text.getAttribute("x"))
            .distinct()
            .toList();
    assertEquals(1, middles.size(), middles::toString);
    assertEquals(
        "Gate, 1,201 parameters",
        elements(svg, "text", "title").stream()
            .map(Element::getTextContent)
            .collect(Collectors.joining()));
  }

  @Test
  void mermaidSaysTheSame() {
    assertEquals(
        """
        ---
        title: "Gate, 9 parameters"
        ---
        flowchart TD
          n0(["bits<br>[2]"])
          n1["dense(2)<br>[2]<br>6 parameters"]
          n2["h = tanh<br>[2]"]
          n3["dense(1)<br>[1]<br>3 parameters"]
          n4(["fires<br>sigmoid<br>[1]<br>no, yes"])
          n5{{"binaryCrossEntropy<br>loss of fires"}}
          n0 --> n1
          n1 --> n2
          n2 --> n3
          n3 --> n4
          n4 --> n5
        """,
        MermaidText.of(
            drawing(
                "network Gate { input bits: float[2] h = bits -> dense(2) -> tanh"
                    + " output fires = h -> dense(1) -> sigmoid labels(\"no\", \"yes\")"
                    + " train { loss = binaryCrossEntropy } }")));
  }

  @Test
  void whatMeansSomethingToMermaidIsWrittenByNumber() {
    String text =
        MermaidText.of(
            drawing(
                "network Gate { input big_x: float[2]"
                    + " output y = big_x -> dense(1) -> sigmoid labels(\"<no>\", \"y;s\") }"));
    assertTrue(text.contains("([\"big#95;x<br>[2]\"])"), text);
    assertTrue(text.contains("#60;no#62;, y#59;s"), text);
  }
}
