/** What a record without reports says, wherever one looks into it. */
export function EmptyRecord() {
  return (
    <div className="note">
      <p className="note-title">The record is empty.</p>
      <p>Add the reports you have, as text files, in a terminal; then load this page anew:</p>
      <pre>
        <code>parley add reports/*.txt</code>
      </pre>
    </div>
  );
}
