package dev.sinew.internal;

import static dev.sinew.testing.Messages.assertFails;

import dev.sinew.ModelFileException;
import dev.sinew.Precision;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no safetensors files, or no longer. */
class DamagedFileTest {
  private static final String WEIGHT =
      "\"y.weight\":{\"dtype\":\"F32\",\"shape\":[2,1],\"data_offsets\":[0,8]}";
  private static final String BIAS =
      "\"y.bias\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,16]}";

  @TempDir Path folder;

  private void fails(byte[] bytes, String message) throws IOException {
    Path file = Files.write(folder.resolve("model.safetensors"), bytes);
    assertFails(
        ModelFileException.class,
        file + message,
        () -> ModelFile.read(file, ModelFileTest.small(Precision.FLOAT)));
  }

  private void headerFails(String header, String message) throws IOException {
    fails(RawFile.bytes(header, new byte[16]), " is damaged or no safetensors file: " + message);
  }

  private void tensorsFail(String header, String message) throws IOException {
    fails(RawFile.bytes(header, new byte[16]), " is damaged: " + message);
  }

  @Test
  void noFile() {
    Path file = folder.resolve("none.safetensors");
    assertFails(
        NoSuchFileException.class,
        file + ": there is no such model file; write one with save",
        () -> ModelFile.read(file, ModelFileTest.small(Precision.FLOAT)));
  }

  @Test
  void folderInsteadOfAFile() {
    assertFails(
        ModelFileException.class,
        folder + " is a folder; name the model file in it.",
        () -> ModelFile.read(folder, ModelFileTest.small(Precision.FLOAT)));
  }

  @Test
  void fewerThanEightBytes() throws IOException {
    fails(new byte[7], " has only 7 bytes, too few for a safetensors file.");
  }

  @Test
  void headerLongerThanTheFile() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
    String words =
        " is cut short or no safetensors file: its first 8 bytes announce a header of %s bytes, but"
            + " 12 bytes follow.";
    fails(bytes.putLong(0, 13).array(), String.format(words, "13"));
    fails(bytes.putLong(0, 1L << 40).array(), String.format(words, "1099511627776"));
    fails(bytes.putLong(0, -1).array(), String.format(words, "18446744073709551615"));
    fails(bytes.putLong(0, 0).array(), String.format(words, "0"));
  }

  @Test
  void headerThatIsNotText() throws IOException {
    byte[] bytes = RawFile.bytes("{\"a\": \"?\"}", new byte[0]);
    bytes[15] = (byte) 0xFF;
    fails(bytes, " is damaged or no safetensors file: its header is not UTF-8 text.");
  }

  @Test
  void headerThatIsNoObject() throws IOException {
    headerFails("[]", "header character 0, expected '{' but found '['.");
    headerFails("  ", "header character 2, expected '{' but the header ends.");
    headerFails("{} x", "header character 3, expected nothing more but found 'x'.");
  }

  @Test
  void listsInLists() throws IOException {
    headerFails("{\"a\":" + "[".repeat(100_000), "header character 5, expected '{' but found '['.");
    headerFails(
        "{\"a\":{\"shape\":[[1]]}}", "header character 15, expected a whole number but found '['.");
    headerFails(
        "{\"a\":{\"shape\":[" + "1,".repeat(50) + "1]}}",
        "header character 48, a list has more than 16 numbers.");
  }

  @Test
  void brokenStrings() throws IOException {
    headerFails("{\"a", "header character 3, a string does not end.");
    headerFails("{\"a\n\"", "header character 4, a string holds a control character.");
    headerFails("{\"\\x\"", "header character 4, a string holds an unknown escape.");
    headerFails("{\"\\", "header character 3, a string holds an unknown escape.");
    headerFails("{\"\\u12G4\"", "header character 6, an escape needs four hexadecimal digits.");
    headerFails("{\"\\u12", "header character 6, an escape needs four hexadecimal digits.");
  }

  @Test
  void brokenNumbers() throws IOException {
    headerFails(
        "{\"a\":{\"shape\":[-1]}}", "header character 15, expected a whole number but found '-'.");
    headerFails("{\"a\":{\"shape\":[1.5]}}", "header character 16, expected ']' but found '.'.");
    headerFails(
        "{\"a\":{\"shape\":[99999999999999999999]}}",
        "header character 33, a number is larger than any file.");
    headerFails(
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[9999999999],\"data_offsets\":[0,4]}}",
        "header character 62, shape [9999999999] is larger than any file.");
  }

  @Test
  void namesTwice() throws IOException {
    headerFails(
        "{" + WEIGHT + "," + WEIGHT + "}", "header character 74, \"y.weight\" is there twice.");
    headerFails(
        "{\"a\":{\"shape\":[],\"shape\":[]}}", "header character 27, \"shape\" is there twice.");
    headerFails(
        "{\"__metadata__\":{\"a\":\"\",\"a\":\"\"}}", "header character 30, \"a\" is there twice.");
    headerFails(
        "{\"__metadata__\":{},\"__metadata__\":{}}",
        "header character 34, \"__metadata__\" is there twice.");
  }

  @Test
  void propertiesMissingOrUnknown() throws IOException {
    headerFails(
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[]}}",
        "header character 31, a tensor needs dtype, shape and two data_offsets.");
    headerFails(
        "{\"a\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[1]}}",
        "header character 50, a tensor needs dtype, shape and two data_offsets.");
    headerFails(
        "{\"a\":{\"kind\":\"F32\"}}", "header character 13, \"kind\" is no property of a tensor.");
  }

  @Test
  void gapsAndOverlaps() throws IOException {
    tensorsFail(
        "{" + WEIGHT + "," + BIAS.replace("[8,16]", "[9,17]") + "}",
        "tensor \"y.bias\" claims bytes 9 to 17, where 8 to 16 is left.");
    tensorsFail(
        "{" + WEIGHT + "," + BIAS.replace("[8,16]", "[4,12]") + "}",
        "tensor \"y.bias\" claims bytes 4 to 12, where 8 to 16 is left.");
    tensorsFail(
        "{" + WEIGHT + "," + BIAS.replace("[8,16]", "[8,24]") + "}",
        "tensor \"y.bias\" claims bytes 8 to 24, where 8 to 16 is left.");
    tensorsFail(
        "{" + WEIGHT + "," + BIAS.replace("[8,16]", "[8,4]") + "}",
        "tensor \"y.bias\" claims bytes 8 to 4, where 8 to 16 is left.");
  }

  @Test
  void placeThatDoesNotFitTheShape() throws IOException {
    tensorsFail(
        "{" + WEIGHT.replace("[2,1]", "[2,2]") + "}",
        "tensor \"y.weight\" claims bytes 0 to 8, but F32 [2, 2] takes 16 bytes.");
    tensorsFail(
        "{" + WEIGHT.replace("[2,1]", "[2000000000,2000000000,2000000000]") + "}",
        "tensor \"y.weight\" claims bytes 0 to 8, far too few for shape [2000000000, 2000000000,"
            + " 2000000000].");
  }

  @Test
  void bytesLeftOver() throws IOException {
    tensorsFail("{" + WEIGHT + "}", "its tensors take 8 bytes, but 16 bytes follow the header.");
  }
}
