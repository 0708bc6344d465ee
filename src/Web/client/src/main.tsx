import { render } from 'preact';
import './look/look.css';
import { keepClient } from './offline/register';
import { Page } from './Page';
import { firstLanguage, speak } from './texts/texts';

const place = document.getElementById('page');
if (place) void speak(firstLanguage()).then(() => render(<Page />, place));
keepClient();
