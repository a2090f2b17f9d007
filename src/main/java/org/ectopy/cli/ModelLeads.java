package org.ectopy.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectopy.model.network.ModelKind;
import org.ectopy.record.RecordInfo;
import org.ectopy.signal.EcgLeads;
import picocli.CommandLine.Option;

/** The option that lets a model read one lead alone. */
final class ModelLeads {

  private static final String FIRST = "first";

  @Option(
      names = "--lead",
      paramLabel = "NAME",
      description =
          "Let the model read this lead alone, or the first ECG lead of a record without it;"
              + " 'first' for the first one always (default: the leads its kind reads).")
  private Optional<String> name = Optional.empty();

  ModelLeads() {}

  /**
   * The indices of the leads to be read of a record.
   *
   * @throws IOException where it has no ECG lead
   */
  List<Integer> in(ModelKind kind, RecordInfo info) throws IOException {
    if (name.isEmpty()) {
      return kind.leads().in(info);
    }
    int first = EcgLeads.of(info).indices().getFirst();
    return List.of(
        IntStream.range(0, info.leads().size())
            .filter(lead -> info.leads().get(lead).name().equals(name.get()))
            .findFirst()
            .orElse(first));
  }

  /** What a report says of them. */
  String text(ModelKind kind) {
    return name.map(
            lead -> lead.equals(FIRST) ? "first ECG lead" : "lead " + lead + " or the first")
        .orElseGet(
            () ->
                "leads as %s reads them (%s)"
                    .formatted(kind.name(), kind.leads().name().toLowerCase(Locale.ROOT)));
  }
}
