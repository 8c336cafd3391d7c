/** Applications to be put on file (建档申请), from the first word to the approval. */
package org.warmledger.command.applications;
