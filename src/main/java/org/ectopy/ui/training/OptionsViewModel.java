package org.ectopy.ui.training;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
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
  private final IntegerProperty epochs = new SimpleIntegerProperty(1);
  private final DoubleProperty weighting = new SimpleDoubleProperty();
  private final IntegerProperty seed = new SimpleIntegerProperty(1);

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
  public IntegerProperty epochs() {
    return epochs;
  }

  /** How much more beats of rare classes count, 0 to 1. */
  public DoubleProperty weighting() {
    return weighting;
  }

  /** The seed of all that is random. */
  public IntegerProperty seed() {
    return seed;
  }

  /** Offers the models that there are; what was chosen stays, else the current one is. */
  void show(ModelListing listing) {
    String chosen = beginning.get() == null ? "" : beginning.get().words();
    beginnings.clear();
    listing.versions().stream()
        .filter(version -> !version.notes().undecided())
        .map(Beginning.Version::new)
        .forEach(beginnings::add);
    ModelKinds.all().stream().map(Beginning.Scratch::new).forEach(beginnings::add);
    beginning.set(
        beginnings.stream()
            .filter(each -> each.words().equals(chosen))
            .findFirst()
            .or(() -> listing.named(listing.current()).map(Beginning.Version::new))
            .orElseGet(beginnings::getFirst));
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
