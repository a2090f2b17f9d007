package org.ectopy.wfdb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.AnnotationSymbol;
import org.ectopy.record.SymbolTable;

class AnnotationFilePropertyTest {

  private static final Path FILE = Path.of("random.atr");

  @Property(tries = 2000)
  void aWrittenSetIsReadBack(@ForAll("annotations") List<Annotation> annotations)
      throws WfdbException {
    byte[] bytes = MitAnnotationWriter.encode(new AnnotationSet(annotations));
    assertEquals(annotations, AnnotationFile.decode(FILE, bytes).annotations());
  }

  @Property(tries = 20_000)
  void anyBytesAreReadAndWrittenBackOrRefused(@ForAll("content") byte[] content) {
    try {
      AnnotationSet set = AnnotationFile.decode(FILE, content);
      if (AnnotationFormat.of(content) == AnnotationFormat.MIT) {
        assertArrayEquals(content, AnnotationFile.encode(FILE, set));
      }
      set.rhythms(1000);
      set.signalQuality(1000);
      set.waveMarks();
      set.flutterEpisodes(1000);
      assertTrue(set.annotations().size() <= content.length);
    } catch (WfdbException damage) {
      assertTrue(damage.toString().contains(FILE + ", byte "), damage.toString());
    }
  }

  @Provide
  Arbitrary<List<Annotation>> annotations() {
    Arbitrary<AnnotationSymbol> symbols =
        Arbitraries.oneOf(Arbitraries.just(22), Arbitraries.integers().between(1, 58))
            .map(SymbolTable.STANDARD::symbol);
    Arbitrary<String> aux =
        Arbitraries.oneOf(
            Arbitraries.of("", "(N\0", "## time resolution: 5", "42 wz x", "# a"),
            Arbitraries.strings().withCharRange('\0', '\u00FF').ofMaxLength(255));
    return Combinators.combine(
            Arbitraries.oneOf(
                Arbitraries.of(0L, 0L, 256L, 512L, 1023L, 1024L, 1L << 31),
                Arbitraries.longs().between(-(1L << 34), 1L << 34)),
            symbols,
            Arbitraries.integers().between(-128, 127),
            Arbitraries.integers().between(0, 255),
            Arbitraries.integers().between(-128, 127),
            aux)
        .as(Annotation::new)
        .list()
        .ofMaxSize(20);
  }

  /** Random bytes, and random words with few codes, so that chains of all kinds come about. */
  @Provide
  Arbitrary<byte[]> content() {
    Arbitrary<byte[]> words =
        Arbitraries.of(0, 1, 5, 14, 22, 28, 39, 40, 59, 60, 61, 62, 63)
            .map(code -> (byte) (code << 2))
            .list()
            .ofMaxSize(40)
            .flatMap(
                codes ->
                    Arbitraries.bytes()
                        .array(byte[].class)
                        .ofSize(codes.size() * 2)
                        .map(bytes -> withCodes(bytes, codes)));
    return Arbitraries.oneOf(Arbitraries.bytes().array(byte[].class).ofMaxSize(200), words);
  }

  private static byte[] withCodes(byte[] bytes, List<Byte> codes) {
    byte[] content = bytes.clone();
    for (int i = 0; i < codes.size(); i++) {
      content[2 * i + 1] = codes.get(i);
      content[2 * i] = codes.get(i) == 0 ? 0 : content[2 * i];
    }
    return content;
  }
}
