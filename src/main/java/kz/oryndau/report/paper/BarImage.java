package kz.oryndau.report.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a bar in black and white, each part filled by its own pattern, for files. */
public final class BarImage {

  /** Pixels of a whole bar. */
  public static final int WIDTH = 600;

  /** Pixels. */
  public static final int HEIGHT = 24;

  private static final int WHITE = 0xFFFFFF;
  private static final int BLACK = 0x000000;
  private static final String SCHEME = "bar:";

  private BarImage() {}

  /** The PNG of a drawing as {@link Block.Bar#image} writes it. */
  public static byte[] png(String drawing) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
    for (int x = 0; x < WIDTH; x++) {
      for (int y = 0; y < HEIGHT; y++) {
        image.setRGB(x, y, WHITE);
      }
    }
    for (var part : drawing.substring(SCHEME.length()).split(";")) {
      var words = part.split(":");
      draw(image, words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void draw(BufferedImage image, String pattern, int start, int width) {
    int first = start * WIDTH / 100;
    int last = Math.min(WIDTH, (start + width) * WIDTH / 100) - 1;
    for (int x = first; x <= last; x++) {
      for (int y = 0; y < HEIGHT; y++) {
        var edge = x < first + 2 || x > last - 2 || y < 2 || y > HEIGHT - 3;
        if (edge || filled(pattern, x, y)) {
          image.setRGB(x, y, BLACK);
        }
      }
    }
  }

  private static boolean filled(String pattern, int x, int y) {
    return switch (pattern) {
      case "done" -> true;
      case "in_progress" -> (x + y) % 10 < 2;
      case "partly_done" -> y % 7 < 2;
      case "not_done" -> (x + y) % 10 < 2 || Math.floorMod(x - y, 10) < 2;
      default -> x % 10 < 2 && y % 8 < 2;
    };
  }
}
