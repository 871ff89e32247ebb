package dev.sinew.internal;

import dev.sinew.ModelFileException;
import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.internal.Header.Entry;
import java.util.Objects;

/** Whether a file belongs to a network. */
final class ModelFit {
  private static final String FILE = "the file";

  private ModelFit() {}

  static void check(String file, Header header, NetworkSpec spec) throws ModelFileException {
    Layout found = Layout.of(header);
    Layout own = Layout.of(spec);
    String fingerprint = header.metadata().getOrDefault("fingerprint", spec.fingerprint());
    if (!fingerprint.equals(spec.fingerprint())
        || !Differences.ofTensors(FILE, found, spec.name(), own).isEmpty()) {
      throw new ModelFileException(
          String.format(
              "%s does not fit network %s.\n%s",
              file, spec.name(), Differences.between(FILE, found, spec.name(), own)));
    }
    labels(file, header, spec);
    for (TensorSpec tensor : spec.tensors()) {
      dtype(file, tensor.name(), Objects.requireNonNull(header.tensors().get(tensor.name())));
    }
  }

  private static void labels(String file, Header header, NetworkSpec spec)
      throws ModelFileException {
    String own = HeaderText.labels(spec);
    String found = header.metadata().getOrDefault("labels", own);
    if (header.metadata().containsKey("fingerprint") && !found.equals(own)) {
      throw new ModelFileException(
          String.format(
              "%s does not fit network %s: the labels differ.\n  %s: %s\n  %s: %s",
              file, spec.name(), spec.name(), own, FILE, found));
    }
  }

  private static void dtype(String file, String name, Entry entry) throws ModelFileException {
    if (Extents.bytes(entry.dtype()) == 0) {
      throw new ModelFileException(
          String.format(
              "%s holds tensor \"%s\" as %s, but only F32 and F64 can be read. Convert it, in PyTorch"
                  + " with model.float(), and save it again.",
              file, name, entry.dtype()));
    }
  }
}
