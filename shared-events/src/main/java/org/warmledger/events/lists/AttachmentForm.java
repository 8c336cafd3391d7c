package org.warmledger.events.lists;

/** In which form an attachment is kept, whatever form a picture was sent in. */
public enum AttachmentForm {
  PICTURE("image/jpeg", "jpg"),
  PDF("application/pdf", "pdf");

  private final String mediaType;
  private final String extension;

  AttachmentForm(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** As HTTP calls it. */
  public String mediaType() {
    return mediaType;
  }

  /** How names of such files end. */
  public String extension() {
    return extension;
  }
}
