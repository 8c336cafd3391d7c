/** Where the bytes of attachments are kept, and under which seal. */
package org.warmledger.platform.attachments;
