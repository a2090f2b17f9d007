package org.ectopy.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.ectopy.record.BeatClass;
import org.jspecify.annotations.Nullable;

/** Reads bundles, however they are damaged, in bounded memory. */
final class BundleReader {

  private static final int MOST_BYTES = 32 << 20;
  private static final int MOST_ENTRIES = 16;
  private static final String AGAIN = "; copy or train the model again";

  private final Path name;

  /**
   * @param name what messages call the file
   */
  BundleReader(Path name) {
    this.name = name;
  }

  ModelBundle read(InputStream in) throws IOException {
    Map<String, byte[]> entries = entries(in);
    JsonNode json = json(entry(entries, BundleFormat.CARD));
    requireFormat(json);
    byte[] bytes = entry(entries, BundleFormat.WEIGHTS);
    String expected = json.path(BundleFormat.SHA_KEY).asText();
    if (!expected.equals(BundleFormat.sha256(bytes))) {
      throw damaged("its weights do not match their SHA-256", null);
    }
    return new ModelBundle(card(json), weights(bytes));
  }

  private Map<String, byte[]> entries(InputStream in) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    int left = MOST_BYTES;
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(left + 1);
        left -= content.length;
        if (left < 0 || entries.size() == MOST_ENTRIES) {
          throw damaged(
              "it holds more than %d MB or %d entries".formatted(MOST_BYTES >> 20, MOST_ENTRIES),
              null);
        }
        entries.put(entry.getName(), content);
      }
    } catch (ZipException | EOFException e) {
      throw damaged("its zip archive is broken (" + e.getMessage() + ")", e);
    } catch (IllegalArgumentException e) {
      throw damaged("an entry of its zip archive has no readable name", e);
    }
    if (entries.isEmpty()) {
      throw new ModelException(
          name, "is no model bundle: a zip archive with bundle.json was expected", null);
    }
    return entries;
  }

  private byte[] entry(Map<String, byte[]> entries, String wanted) throws ModelException {
    return Optional.ofNullable(entries.get(wanted))
        .orElseThrow(
            () ->
                new ModelException(
                    name, "is no model bundle: there is no " + wanted + " in it", null));
  }

  private JsonNode json(byte[] bytes) throws IOException {
    try {
      return BundleFormat.JSON.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw damaged(place(e), e);
    }
  }

  private void requireFormat(JsonNode json) throws ModelException {
    JsonNode format = json.path(BundleFormat.FORMAT_KEY);
    if (!format.isInt() || format.intValue() < 1) {
      throw new ModelException(
          name, "is no model bundle: its bundle.json names no format of one", null);
    }
    if (format.intValue() > BundleFormat.VERSION) {
      throw new ModelException(
          name,
          "is a bundle of format %d, and this program reads up to %d: update the program"
              .formatted(format.intValue(), BundleFormat.VERSION),
          null);
    }
  }

  private ModelCard card(JsonNode json) throws IOException {
    ModelCard card;
    try {
      card = BundleFormat.JSON.treeToValue(json, ModelCard.class);
    } catch (JsonProcessingException e) {
      throw damaged(place(e), e);
    }
    if (!card.output().classes().equals(BeatClass.inOrder())) {
      throw new ModelException(
          name,
          "its classes are %s, and this program's %s"
              .formatted(card.output().classes(), BeatClass.inOrder()),
          null);
    }
    return card;
  }

  private static String place(JsonProcessingException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    return e.getLocation() == null
        ? "bundle.json: " + message
        : "bundle.json, line %d: %s".formatted(e.getLocation().getLineNr(), message);
  }

  private Weights weights(byte[] bytes) throws ModelException {
    try {
      return WeightsFormat.read(bytes);
    } catch (IOException e) {
      throw damaged("its weights are unreadable: " + e.getMessage(), e);
    }
  }

  private ModelException damaged(String problem, @Nullable Exception cause) {
    return new ModelException(name, "is damaged: " + problem + AGAIN, cause);
  }
}
