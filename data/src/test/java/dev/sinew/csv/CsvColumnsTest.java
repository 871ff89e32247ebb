package dev.sinew.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Classes;
import dev.sinew.data.Column;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsvColumnsTest {
  private static final String HOUSES =
      """
      rooms,area,kind,price,rent
      3,80,flat,210,0.9
      5,140,house,390,1.6
      2,55,flat,150,0.7
      """;

  private static CsvTable table(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return CsvTable.read("houses.csv", new ByteArrayInputStream(bytes));
  }

  private static double[] row(Column column, int sample) {
    Numbers numbers = (Numbers) column;
    double[] row = new double[numbers.width()];
    numbers.copy(sample, row);
    return row;
  }

  @Test
  void severalInputsAndTargets() throws IOException {
    CsvColumns columns =
        new CsvColumns()
            .input("size", "area", "rooms")
            .input("one", "rooms")
            .numbers("money", "price", "rent")
            .labels("sort", "kind");
    Dataset data = table(HOUSES).dataset(columns);
    assertArrayEquals(new double[] {140, 5}, row(data.input("size"), 1));
    assertArrayEquals(new double[] {5}, row(data.input("one"), 1));
    assertArrayEquals(new double[] {390, 1.6}, row(data.target("money"), 1));
    assertEquals("house", ((Classes) data.target("sort")).label(1));
  }

  @Test
  void inputOfAllColumnsThatNoOtherPartNames() throws IOException {
    CsvColumns columns =
        new CsvColumns().input("rest").numbers("price", "price").labels("kind", "kind");
    assertArrayEquals(
        new double[] {2, 55, 0.7}, row(table(HOUSES).dataset(columns).input("rest"), 2));
  }

  @Test
  void textsInAGivenOrderAndAsFound() throws IOException {
    CsvTable table = table(HOUSES);
    CsvColumns given =
        new CsvColumns().input("area", "area").classes("kind", "kind", List.of("house", "flat"));
    Classes kinds = (Classes) table.dataset(given).target("kind");
    assertEquals(1, kinds.classOf(0, List.of()));
    assertEquals(0, kinds.classOf(1, List.of()));
    assertEquals(List.of("flat", "house"), table.labels("kind"));
    CsvColumns found =
        new CsvColumns().input("area", "area").classes("kind", "kind", table.labels("kind"));
    assertEquals(0, ((Classes) table.dataset(found).target("kind")).classOf(0, List.of()));
  }

  @Test
  void mistakesOfAllPartsInTheOrderOfTheFile() throws IOException {
    CsvTable table = table("a,kind,n\nx,flat,1\n1,hut,\n2,,-1\n");
    CsvColumns columns =
        new CsvColumns()
            .input("a", "a")
            .classes("kind", "kind", List.of("flat", "house"))
            .classes("n", "n");
    assertEquals(
        """
        houses.csv:2:1: 'x' is not a number; column 'a' holds numbers
        houses.csv:3:2: 'hut' is not one of them; column 'kind' holds flat, house
        houses.csv:3:3: the field is empty; column 'n' holds whole numbers, 0 for the first class
        houses.csv:4:2: the field is empty; column 'kind' holds flat, house
        houses.csv:4:3: '-1' is not a class index; column 'n' holds whole numbers, 0 for the first \
        class""",
        assertThrows(CsvException.class, () -> table.dataset(columns)).getMessage());
    assertEquals(
        "houses.csv:4:2: the field is empty; column 'kind' holds labels",
        assertThrows(CsvException.class, () -> table.labels("kind")).getMessage());
  }

  @Test
  void labelThatTheNetworkDoesNotHave() throws IOException {
    CsvTable table = table("a,kind\n1,flat\n\n1,hut\n");
    Classes kinds =
        (Classes)
            table.dataset(new CsvColumns().input("a", "a").labels("kind", "kind")).target("kind");
    assertEquals("hut", kinds.label(1));
    assertEquals(2, kinds.classOf(1, List.of("flat", "house", "hut")));
    assertEquals(
        "houses.csv:4:2: 'hut' is no label of the output, which has flat, house",
        assertThrows(
                IllegalArgumentException.class, () -> kinds.classOf(0, List.of("flat", "house")))
            .getMessage());
    List<String> many = IntStream.range(0, 23).mapToObj(i -> "k" + i).toList();
    IllegalArgumentException tooMany =
        assertThrows(IllegalArgumentException.class, () -> kinds.classOf(0, many));
    assertTrue(tooMany.toString().endsWith("k18, k19 and 3 more"), tooMany::toString);
    IllegalArgumentException none =
        assertThrows(IllegalArgumentException.class, () -> kinds.classOf(0, List.of()));
    assertTrue(none.toString().contains("has no labels"), none::toString);
  }

  @Test
  void columnThatIsNotThere() throws IOException {
    CsvTable table = table(HOUSES);
    CsvColumns columns = new CsvColumns().input("x", "area", "height");
    String message = "houses.csv has no column 'height'; it has rooms, area, kind, price, rent";
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> table.dataset(columns)).getMessage());
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> table.labels("height")).getMessage());
  }

  @Test
  void classesWithoutTextsOrWithOneTwice() {
    CsvColumns columns = new CsvColumns();
    assertEquals(
        "the classes of \"kind\" need different texts, but found []",
        assertThrows(
                IllegalArgumentException.class, () -> columns.classes("kind", "kind", List.of()))
            .getMessage());
    assertEquals(
        "the classes of \"kind\" need different texts, but found [a, a]",
        assertThrows(
                IllegalArgumentException.class,
                () -> columns.classes("kind", "kind", List.of("a", "a")))
            .getMessage());
  }
}
