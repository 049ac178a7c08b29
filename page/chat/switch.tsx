/** One of a few, of which one is always on. */
export function Switch<T extends string>({
  legend,
  all,
  value,
  onChange,
}: {
  legend: string;
  all: readonly { readonly value: T; readonly label: string }[];
  value: T;
  onChange: (value: T) => void;
}) {
  return (
    <fieldset className="switch">
      <legend>{legend}</legend>
      {all.map((each) => (
        <label key={each.value}>
          <input
            type="radio"
            name={legend}
            value={each.value}
            checked={each.value === value}
            onChange={() => onChange(each.value)}
          />
          <span>{each.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The platforms a message can be drawn as. */
export const surfaces = [
  { value: 'discord', label: 'Discord' },
  { value: 'slack', label: 'Slack' },
] as const;
