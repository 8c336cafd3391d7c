package org.warmledger.command.papers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Photos and papers as they are sent. */
public final class PaperSamples {

  private static final int EXIF_HEAD = 0xffe1;

  private PaperSamples() {}

  /** A picture that is red at its left and white at its right. */
  public static byte[] picture(String form, int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, form, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A photo of a camera that was held so, and says where. */
  static byte[] photo(int width, int height, int orientation) {
    byte[] plain = picture("jpeg", width, height);
    byte[] where = "GPS 35.2393 113.2422".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + where.length);
    exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).put(where);
    return ByteBuffer.allocate(plain.length + 4 + exif.capacity())
        .put(plain, 0, 2)
        .putShort((short) EXIF_HEAD)
        .putShort((short) (2 + exif.capacity()))
        .put(exif.array())
        .put(plain, 2, plain.length - 2)
        .array();
  }

  /** The head of a PNG of that size, and nothing of its picture. */
  public static byte[] headOfPng(int width, int height) {
    ByteBuffer head =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(head.array());
    return ByteBuffer.allocate(8 + 4 + 17 + 4)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
        .putInt(13)
        .put(head.array())
        .putInt((int) sum.getValue())
        .array();
  }

  /** A PDF with such an object in it. */
  public static byte[] pdf(String object) {
    return ("%PDF-1.7\n1 0 obj\n" + object + "\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A PDF whose object is packed, as most are. */
  static byte[] packedPdf(String object) {
    Deflater deflater = new Deflater();
    deflater.setInput(object.getBytes(StandardCharsets.ISO_8859_1));
    deflater.finish();
    byte[] packed = new byte[1 << 17];
    int length = deflater.deflate(packed);
    deflater.end();
    String stream = new String(packed, 0, length, StandardCharsets.ISO_8859_1);
    return pdf("<</Type /ObjStm /N 1 /Filter /FlateDecode>>\nstream\n" + stream + "\nendstream");
  }
}
