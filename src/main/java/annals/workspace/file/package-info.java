/** Where the workspace is kept: its database, its form as JSON, and who may change it when. */
package annals.workspace.file;
