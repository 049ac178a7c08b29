import { sentenceMaker } from './texts.ts';

/** What stands around articles, made for one page: nothing of it belongs into the text. */
export interface Furniture {
  readonly menu: string;
  /** Cards of other articles, each a linked headline with a teaser. */
  readonly cards: (name: string, count: number) => string;
  /** A list of linked headlines. */
  readonly links: (count: number) => string;
  readonly comments: (name: string, count: number) => string;
  readonly newsletter: string;
  readonly share: string;
  readonly consent: string;
  readonly footer: string;
  readonly aboutAuthor: (author: string) => string;
}

export function furniture(seed: number): Furniture {
  const sentence = sentenceMaker(seed + 50_000);
  const headline = () => sentence().split(' ').slice(0, 8).join(' ').replace(/[,.]$/, '');
  const times = <T>(count: number, make: (n: number) => T): string =>
    Array.from({ length: count }, (_, n) => make(n)).join('');
  return {
    menu: `<ul>${['Home', 'News', 'Sport', 'Opinion', 'Weather', 'Video', 'Podcasts', 'Subscribe'].map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul>`,
    cards: (name, count) =>
      times(
        count,
        (n) =>
          `<div class="${name}"><a href="/s/${n}"><img src="/t${n}.jpg" alt=""><h3>${headline()}</h3></a><p>${sentence()}</p></div>`,
      ),
    links: (count) => `<ul>${times(count, (n) => `<li><a href="/l/${n}">${headline()}</a></li>`)}</ul>`,
    comments: (name, count) =>
      times(
        count,
        (n) =>
          `<div class="${name}" id="comment-${n}"><span class="user">reader${n}</span> <time>${n + 1} hours ago</time><p>${sentence()} ${sentence()}</p><a href="#reply">Reply</a></div>`,
      ),
    newsletter:
      '<h4>Get the morning briefing</h4><p>Sign up for our free newsletter and get the stories that matter in your inbox every day.</p><input type="email" placeholder="Your email"><button>Sign up</button>',
    share:
      '<a href="https://social.example/a">Share</a> <a href="https://social.example/b">Tweet</a> <a href="mailto:">Email</a> <button>Copy link</button>',
    consent:
      '<p>We and our partners store and access information on a device, such as cookies, to show personalised ads and content.</p><button>Accept all</button><button>Manage options</button>',
    footer: `<p>© 2025 Valley Media Ltd. All rights reserved. Registered office at Mill Lane.</p><a href="/terms">Terms</a> <a href="/privacy">Privacy policy</a> <a href="/contact">Contact us</a>`,
    aboutAuthor: (author) =>
      `<img src="/a.jpg" alt=""><p>${author} writes about the valley and covers the council for the paper.</p><a href="/follow">Follow</a>`,
  };
}
