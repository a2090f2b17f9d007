package org.ectopy.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ectopy.record.Annotation;
import org.ectopy.record.AnnotationSet;
import org.ectopy.record.EcgRecord;
import org.ectopy.record.SymbolTable;
import org.ectopy.ui.session.RecordStore;
import org.ectopy.wfdb.WfdbException;

/** A store of records in memory, all of them in one folder. */
public final class FakeStore implements RecordStore {

  /** The folder. */
  public static final Path FOLDER = Path.of("ward").toAbsolutePath();

  private final Map<Path, EcgRecord> records = new LinkedHashMap<>();
  private final Set<Path> bare = new HashSet<>();

  /** Adds a record. */
  public FakeStore with(EcgRecord record) {
    records.put(header(record.name()), record);
    return this;
  }

  /** Adds a record without annotation files. */
  public FakeStore bare(EcgRecord record) {
    bare.add(header(record.name()));
    return with(record);
  }

  /** The header of a record that is there or not. */
  public static Path header(String name) {
    return FOLDER.resolve(name + ".hea");
  }

  @Override
  public EcgRecord open(Path header) throws IOException {
    EcgRecord record = records.get(header);
    if (record == null) {
      throw new WfdbException(header, "line 1", "nothing here, a record line was expected");
    }
    return record;
  }

  @Override
  public List<String> annotators(Path header) {
    return bare.contains(header) ? List.of() : List.of("ai", "atr");
  }

  /** A beat a second from 1 s on, each third of them V; {@code ai} has one beat only. */
  @Override
  public AnnotationSet annotations(Path header, String annotator) throws IOException {
    List<Annotation> beats = new ArrayList<>();
    long last = annotator.equals("ai") ? 100 : open(header).frames() - 1;
    for (long frame = 100; frame <= last; frame += 100) {
      int code = frame % 300 == 0 ? 5 : 1;
      beats.add(Annotation.of(frame, SymbolTable.STANDARD.symbol(code)));
    }
    return new AnnotationSet(beats);
  }

  @Override
  public String fingerprint(Path header, String annotator) {
    return "";
  }
}
