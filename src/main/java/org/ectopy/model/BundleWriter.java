package org.ectopy.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes bundles; the same model gives the same bytes. */
final class BundleWriter {

  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private BundleWriter() {}

  static byte[] bytes(ModelBundle bundle) throws IOException {
    byte[] weights = WeightsFormat.write(bundle.weights());
    ObjectNode card = BundleFormat.JSON.createObjectNode();
    card.put(BundleFormat.FORMAT_KEY, BundleFormat.VERSION);
    card.put(BundleFormat.SHA_KEY, BundleFormat.sha256(weights));
    card.setAll(BundleFormat.JSON.<ObjectNode>valueToTree(bundle.card()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, BundleFormat.CARD, BundleFormat.JSON.writeValueAsBytes(card));
      put(zip, BundleFormat.WEIGHTS, weights);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
