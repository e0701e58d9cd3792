/**
 * Where pages come from and how one page is read. Nothing here trusts what it reads: whatever the bytes are, the answer is a
 * page, or a problem that says why not.
 */
package annals.archive;
