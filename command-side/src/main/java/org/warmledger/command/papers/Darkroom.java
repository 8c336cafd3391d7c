package org.warmledger.command.papers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes pictures anew: upright, as JPEG, and without anything that was said beside them, such as
 * where they were taken. One at a time, so that many who send photos at once take the memory of
 * one.
 */
final class Darkroom {

  /** More than any phone of today takes, in pixels. */
  static final int MOST_PIXELS = 52_000_000;

  private static final int MOST_SIDE = 20_000;

  /** What is larger is kept at half of its size, or a third: a page can be read all the same. */
  private static final int KEPT_PIXELS = 12_500_000;

  private static final int SMALL_SIDE = 160;
  private static final float SHARP = 0.85f;
  private static final float ROUGH = 0.7f;

  private final Semaphore one = new Semaphore(1, true);

  /** Develops a picture into another file; its small picture. */
  byte[] develop(String form, Path sent, Path developed) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(form).next();
    try (ImageInputStream input = new FileImageInputStream(sent.toFile())) {
      reader.setInput(input, true, true);
      ImageReadParam asked = halved(reader);
      one.acquireUninterruptibly();
      try {
        BufferedImage upright = upright(reader.read(0, asked), orientation(form, sent));
        Files.write(developed, written(upright, SHARP));
        return written(small(upright), ROUGH);
      } finally {
        one.release();
      }
    } finally {
      reader.dispose();
    }
  }

  /** How large it is, it says before it is read. */
  private static ImageReadParam halved(ImageReader reader) throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > MOST_PIXELS || Math.max(width, height) > MOST_SIDE) {
      throw PaperFault.PICTURE_TOO_LARGE.refusal(MOST_PIXELS / 10_000);
    }
    int step = (int) Math.ceil(Math.sqrt((double) (width * height) / KEPT_PIXELS));
    ImageReadParam asked = reader.getDefaultReadParam();
    asked.setSourceSubsampling(step, step, 0, 0);
    return asked;
  }

  private static Orientation orientation(String form, Path sent) throws IOException {
    return form.equals("jpeg") ? Orientation.of(FileBytes.of(sent)) : new Orientation(1);
  }

  private static BufferedImage upright(BufferedImage read, Orientation held) {
    int width = held.isOnItsSide() ? read.getHeight() : read.getWidth();
    int height = held.isOnItsSide() ? read.getWidth() : read.getHeight();
    return drawn(read, held.upright(read.getWidth(), read.getHeight()), width, height);
  }

  /** What could be seen through is white. */
  private static BufferedImage drawn(
      BufferedImage picture, AffineTransform how, int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = drawn.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.drawImage(picture, how, null);
    } finally {
      pen.dispose();
    }
    return drawn;
  }

  /** Halved as long as it can be: else only some of its pixels would be looked at. */
  private static BufferedImage small(BufferedImage picture) {
    int longest = Math.max(picture.getWidth(), picture.getHeight());
    if (longest <= SMALL_SIDE) {
      return picture;
    }
    double scale = Math.max(0.5, (double) SMALL_SIDE / longest);
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    return small(drawn(picture, AffineTransform.getScaleInstance(scale, scale), width, height));
  }

  private static byte[] written(BufferedImage picture, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(output);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
