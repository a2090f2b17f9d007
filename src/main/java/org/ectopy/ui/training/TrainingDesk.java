package org.ectopy.ui.training;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import org.ectopy.task.TaskRunner;
import org.ectopy.ui.session.Session;

/**
 * What the panels of training and of models work with.
 *
 * @param session what is open
 * @param place where models, labels and runs are
 * @param tasks does what takes time
 * @param window runs what touches the window
 * @param records the header files of the records in the list
 * @param drawing whether the window is busy drawing just now; any thread asks
 * @param hands what is done outside of these panels
 */
public record TrainingDesk(
    Session session,
    TrainingPlace place,
    TaskRunner tasks,
    Executor window,
    ObservableValue<List<Path>> records,
    BooleanSupplier drawing,
    Hands hands) {

  /** What is done outside of these panels. */
  @FunctionalInterface
  public interface Hands {

    /** Has a version judge beats from now on, those of the open record first. */
    void judgeBy(String version);
  }
}
