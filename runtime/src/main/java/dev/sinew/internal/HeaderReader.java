package dev.sinew.internal;

import dev.sinew.ModelFileException;
import dev.sinew.internal.Header.Entry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads and checks the header of a safetensors file; believes no number before it is checked. */
final class HeaderReader {
  private static final int LENGTH_BYTES = 8;
  private static final long LONGEST = 100_000_000; // the format's own limit
  private static final int MOST_AXES = 16;

  private final JsonReader json;
  private final Map<String, String> metadata = new LinkedHashMap<>();
  private final Map<String, Entry> tensors = new LinkedHashMap<>();

  private HeaderReader(JsonReader json) {
    this.json = json;
  }

  static Header read(String file, FileChannel channel) throws IOException {
    long size = channel.size();
    if (size < LENGTH_BYTES) {
      throw new ModelFileException(
          file + " has only " + size + " bytes, too few for a safetensors file.");
    }
    ByteBuffer first = Channels.read(file, channel, 0, LENGTH_BYTES);
    long length = first.order(ByteOrder.LITTLE_ENDIAN).getLong();
    if (length < 2 || length > LONGEST || length > size - LENGTH_BYTES) {
      throw new ModelFileException(
          String.format(
              "%s is cut short or no safetensors file: its first 8 bytes announce a header of %s"
                  + " bytes, but %d bytes follow.",
              file, Long.toUnsignedString(length), size - LENGTH_BYTES));
    }
    String text = text(file, Channels.read(file, channel, LENGTH_BYTES, (int) length));
    HeaderReader reader = new HeaderReader(new JsonReader(file, text));
    reader.readAll();
    long start = LENGTH_BYTES + length;
    Extents.check(file, reader.tensors, size - start);
    return new Header(reader.metadata, reader.tensors, start);
  }

  private static String text(String file, ByteBuffer bytes) throws ModelFileException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new ModelFileException(
          file + " is damaged or no safetensors file: its header is not UTF-8 text.", e);
    }
  }

  private void readAll() throws ModelFileException {
    Set<String> names = new HashSet<>();
    json.expect('{');
    for (boolean more = !json.next('}'); more; more = json.another('}')) {
      String name = json.name();
      if (!names.add(name)) {
        throw json.wrong("\"" + name + "\" is there twice");
      }
      if (name.equals("__metadata__")) {
        readMetadata();
      } else {
        tensors.put(name, readTensor());
      }
    }
    json.end();
  }

  private void readMetadata() throws ModelFileException {
    json.expect('{');
    for (boolean more = !json.next('}'); more; more = json.another('}')) {
      String key = json.name();
      if (metadata.put(key, json.string()) != null) {
        throw json.wrong("\"" + key + "\" is there twice");
      }
    }
  }

  private Entry readTensor() throws ModelFileException {
    String dtype = "";
    List<Long> shape = List.of();
    List<Long> offsets = List.of();
    Set<String> seen = new HashSet<>();
    json.expect('{');
    for (boolean more = !json.next('}'); more; more = json.another('}')) {
      String key = json.name();
      switch (key) {
        case "dtype" -> dtype = json.string();
        case "shape" -> shape = wholeNumbers();
        case "data_offsets" -> offsets = wholeNumbers();
        default -> throw json.wrong("\"" + key + "\" is no property of a tensor");
      }
      if (!seen.add(key)) {
        throw json.wrong("\"" + key + "\" is there twice");
      }
    }
    if (seen.size() == 3 && offsets.size() == 2) {
      return new Entry(dtype, axes(shape), offsets.get(0), offsets.get(1));
    }
    throw json.wrong("a tensor needs dtype, shape and two data_offsets");
  }

  private List<Integer> axes(List<Long> shape) throws ModelFileException {
    List<Integer> axes = new ArrayList<>();
    for (long axis : shape) {
      if (axis > Integer.MAX_VALUE) {
        throw json.wrong("shape " + shape + " is larger than any file");
      }
      axes.add((int) axis);
    }
    return axes;
  }

  private List<Long> wholeNumbers() throws ModelFileException {
    List<Long> numbers = new ArrayList<>();
    json.expect('[');
    for (boolean more = !json.next(']'); more; more = json.another(']')) {
      numbers.add(json.wholeNumber());
      if (numbers.size() > MOST_AXES) {
        throw json.wrong("a list has more than " + MOST_AXES + " numbers");
      }
    }
    return numbers;
  }
}
