/** What is attached to a file: the thing itself, and small pictures of all. */
package org.warmledger.query.attachments;
