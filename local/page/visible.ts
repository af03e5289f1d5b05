import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether a part of the page is on the screen: on a narrow one only the chosen pane is. */
export const useVisible = (part: RefObject<Element | null>): boolean => {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const watched = part.current;
    if (watched === null) return;
    const observer = new IntersectionObserver((entries) =>
      setVisible(entries.at(-1)?.isIntersecting ?? false),
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [part.current]);
  return visible;
};
