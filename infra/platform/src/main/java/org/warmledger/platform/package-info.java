/** What both sides stand on: the store behind one switch, the key vault, the HTTP edge. */
package org.warmledger.platform;
