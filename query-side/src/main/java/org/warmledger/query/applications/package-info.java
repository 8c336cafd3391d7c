/** Applications to be put on file: how far each is, who did what, and since when it waits. */
package org.warmledger.query.applications;
