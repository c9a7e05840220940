/** What a record without reports says, wherever one looks into it. */
import type { RecordAnswer } from "../../server/answers.ts";
import { useResource } from "../resource.ts";

export function EmptyRecord() {
  const record = useResource<RecordAnswer>("/api/record").answer;
  return (
    <div className="note">
      <p className="note-title">The record is empty.</p>
      <p>Add the reports you have, as text files, in a terminal; then load this page anew:</p>
      <pre>
        <code>parley add reports/*.txt{record?.engine === "sqlite" && ` --record ${record.name}`}</code>
      </pre>
    </div>
  );
}
