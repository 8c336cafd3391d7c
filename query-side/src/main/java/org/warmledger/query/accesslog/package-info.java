/** Who read what, and why. */
package org.warmledger.query.accesslog;
