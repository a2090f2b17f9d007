package org.ectopy.model.training;

import java.util.Arrays;
import java.util.List;
import org.ectopy.dataset.InputShape;
import org.ectopy.dataset.Segments;
import org.ectopy.record.BeatClass;

/** Beats of several sources, counted through. */
final class JoinedExamples implements Examples {

  private final List<Examples> parts;
  private final int[] starts;

  JoinedExamples(List<Examples> parts) {
    this.parts = List.copyOf(parts);
    this.starts = new int[parts.size() + 1];
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).shape().equals(shape())) {
        throw new IllegalArgumentException(parts.get(i).shape() + " beside " + shape());
      }
      starts[i + 1] = Math.addExact(starts[i], parts.get(i).count());
    }
  }

  private int part(int beat) {
    int part = 0;
    while (beat >= starts[part + 1]) {
      part++;
    }
    return part;
  }

  @Override
  public InputShape shape() {
    return parts.getFirst().shape();
  }

  @Override
  public int count() {
    return starts[parts.size()];
  }

  @Override
  public int leads(int beat) {
    int part = part(beat);
    return parts.get(part).leads(beat - starts[part]);
  }

  @Override
  public BeatClass label(int beat) {
    int part = part(beat);
    return parts.get(part).label(beat - starts[part]);
  }

  @Override
  public Segments gather(int[] beats, long seed) {
    int leads = leads(beats[0]);
    float[] waveforms = new float[beats.length * leads * shape().perLead()];
    float[] rhythms = new float[beats.length * shape().perBeat()];
    Segments all = new Segments(shape(), leads, waveforms, rhythms);
    for (int part = 0; part < parts.size(); part++) {
      gatherPart(part, beats, all, seed);
    }
    return all;
  }

  private void gatherPart(int part, int[] beats, Segments target, long seed) {
    int[] places = indices(beats, part);
    if (places.length == 0) {
      return;
    }
    int[] wanted = Arrays.stream(places).map(place -> beats[place] - starts[part]).toArray();
    Segments found = parts.get(part).gather(wanted, seed + part);
    for (int i = 0; i < places.length; i++) {
      copyRow(found.waveforms(), i, target.waveforms(), places[i], beats.length);
      copyRow(found.rhythms(), i, target.rhythms(), places[i], beats.length);
    }
  }

  private int[] indices(int[] beats, int part) {
    int[] places = new int[beats.length];
    int count = 0;
    for (int i = 0; i < beats.length; i++) {
      if (part(beats[i]) == part) {
        places[count++] = i;
      }
    }
    return Arrays.copyOf(places, count);
  }

  private static void copyRow(float[] from, int row, float[] to, int place, int rows) {
    int length = to.length / rows;
    System.arraycopy(from, row * length, to, place * length, length);
  }
}
