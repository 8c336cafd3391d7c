/** Attach a photo, scan or paper to a file. */
package org.warmledger.command.cases.attachfile;
