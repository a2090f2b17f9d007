package org.ectopy.ui.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.ectopy.evaluation.BeatProbabilities;
import org.ectopy.evaluation.ScoredBeats;
import org.ectopy.record.BeatClass;
import org.ectopy.report.EvaluationFigures;
import org.ectopy.report.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A drawing in pixels: three for each point, on white. */
@ExtendWith(ApplicationExtension.class)
class FigureImageTest {

  @Test
  void aDrawingBecomesAPngOfThreePixelsAPoint(FxRobot robot) throws Exception {
    ScoredBeats beats =
        ScoredBeats.of(
            "100", List.of(BeatClass.N), new BeatProbabilities(new float[] {1, 0, 0, 0, 0}));
    Figure figure = EvaluationFigures.matrix(beats);
    AtomicReference<Image> drawn = new AtomicReference<>();
    robot.interact(() -> drawn.set(FigureImage.of(figure)));
    Image image = Objects.requireNonNull(drawn.get());
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(FigureImage.png(image)));
    assertEquals(Math.ceil(3 * figure.width()), read.getWidth());
    assertEquals(Math.ceil(3 * figure.height()), read.getHeight());
    assertEquals(0xffffffff, read.getRGB(2, 2));
    int rightCell = read.getRGB(3 * (56 + 8), 3 * (64 + 8));
    assertEquals(0xffaec5eb, rightCell, "accent at 37 %");
  }
}
