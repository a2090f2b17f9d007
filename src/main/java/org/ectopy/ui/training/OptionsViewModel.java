package org.ectopy.ui.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ectopy.model.ModelListing;
import org.ectopy.model.network.ModelKind;
import org.ectopy.model.network.ModelKinds;
import org.jspecify.annotations.Nullable;

/** What a training begins with, and how it is done. */
public final class OptionsViewModel {

  private final ObservableList<Beginning> beginnings = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Beginning> beginning = new SimpleObjectProperty<>();
  private final ObjectProperty<Integer> epochs = new SimpleObjectProperty<>(1);
  private final DoubleProperty weighting = new SimpleDoubleProperty();
  private final ObjectProperty<Integer> seed = new SimpleObjectProperty<>(1);
  private String current = "";

  /** No model is known yet. */
  public OptionsViewModel() {
    beginning.addListener((all, before, now) -> usual());
  }

  /** What can be begun with. */
  public ObservableList<Beginning> beginnings() {
    return beginnings;
  }

  /** What is begun with; null while nothing is known. */
  public ObjectProperty<@Nullable Beginning> beginning() {
    return beginning;
  }

  /** How often the beats are gone through. */
  public ObjectProperty<Integer> epochs() {
    return epochs;
  }

  /** How much more beats of rare classes count, 0 to 1. */
  public DoubleProperty weighting() {
    return weighting;
  }

  /** The seed of all that is random. */
  public ObjectProperty<Integer> seed() {
    return seed;
  }

  /** Offers the models that there are; what was chosen stays, until another is the current one. */
  void show(ModelListing listing) {
    List<Beginning> now = offered(listing);
    if (words(now).equals(words(beginnings)) && listing.current().equals(current)) {
      return;
    }
    Beginning before = beginning.get();
    TrainingSetup.Options chosen = chosen();
    beginnings.setAll(now);
    Optional<Beginning> same =
        now.stream()
            .filter(each -> before != null && each.words().equals(before.words()))
            .filter(each -> listing.current().equals(current))
            .findFirst();
    current = listing.current();
    beginning.set(
        same.or(() -> listing.named(listing.current()).map(Beginning.Version::new))
            .orElseGet(now::getFirst));
    if (same.isPresent()) {
      epochs.set(chosen.epochs());
      weighting.set(chosen.weighting());
    }
  }

  private static List<Beginning> offered(ModelListing listing) {
    List<Beginning> offered = new ArrayList<>();
    listing.versions().stream()
        .filter(version -> !version.notes().undecided())
        .map(Beginning.Version::new)
        .forEach(offered::add);
    ModelKinds.all().stream().map(Beginning.Scratch::new).forEach(offered::add);
    return offered;
  }

  private static List<String> words(List<Beginning> of) {
    return of.stream().map(Beginning::words).toList();
  }

  private void usual() {
    Beginning now = beginning.get();
    if (now != null) {
      TrainingSetup.Options usual = usual(now);
      epochs.set(usual.epochs());
      weighting.set(usual.weighting());
    }
  }

  private TrainingSetup.Options usual(Beginning of) {
    return switch (of) {
      case Beginning.Scratch(ModelKind kind) -> Recipes.usual(kind, true, seed.get());
      case Beginning.Version(var version) ->
          ModelKinds.named(version.card().kind())
              .map(kind -> Recipes.usual(kind, false, seed.get()))
              .orElseGet(() -> new TrainingSetup.Options(1, 0, Recipes.AS_THE_KIND_SAYS, 1));
    };
  }

  /** What is chosen. */
  TrainingSetup.Options chosen() {
    return new TrainingSetup.Options(
        epochs.get(), weighting.get(), Recipes.AS_THE_KIND_SAYS, seed.get());
  }
}
