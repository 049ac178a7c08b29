import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './style.css';
import { words } from './words/words.ts';

document.documentElement.lang = words.language;
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
