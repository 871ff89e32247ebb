import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a user does between two builds. */
class Edit {
  public static void main(String[] args) throws IOException {
    Path network = Path.of("src/main/nn/com/example/gate.nn");
    Files.writeString(network, Files.readString(network).replace("Before", "After"));
  }
}
